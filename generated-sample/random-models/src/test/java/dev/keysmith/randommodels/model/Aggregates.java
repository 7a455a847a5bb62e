package dev.keysmith.randommodels.model;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Lists, maps, structures, unions and errors, which may hold one another. */
final class Aggregates {
  private final Draft draft;
  private final Choices choices;
  private final Members members;

  /** Structures and unions in the order in which they may require each other. */
  private final List<String> structured = new ArrayList<>();

  private Aggregates(Draft draft) {
    this.draft = draft;
    this.choices = draft.choices;
    this.members = new Members(draft);
  }

  static void addTo(Draft draft) {
    Aggregates aggregates = new Aggregates(draft);
    aggregates.declare();
    aggregates.addCollections();
    aggregates.fill();
    aggregates.addErrors();
  }

  /** All are there before any has members, so that some hold themselves. */
  private void declare() {
    for (int n = choices.between(1, 4); n > 0; n--) {
      declare("structure");
    }
    for (int n = choices.between(0, 2); n > 0; n--) {
      declare("union");
    }
  }

  private void declare(String type) {
    String id = draft.claim(Words.SHAPES);
    ObjectNode shape = draft.add(id, type);
    shape.putObject("members");
    if (choices.oneIn(10)) {
      Ast.mark(shape, "smithy.api#sensitive");
    }
    structured.add(id);
    draft.targets.add(new Target(id, type, true, true, false));
  }

  private void addCollections() {
    for (int n = choices.between(1, 4); n > 0; n--) {
      addList();
    }
    boolean maps = !draft.speaksAny("aws.protocols#ec2Query");
    for (int n = choices.between(0, 3); n > 0 && maps; n--) {
      addMap();
    }
  }

  private void addList() {
    Target element = element();
    String id = draft.claim(Words.SHAPES);
    ObjectNode list = draft.add(id, "list");
    list.set("member", members.ofCollection(element));
    boolean sparse = isSparse(list);
    if (!sparse && element.isString() && choices.oneIn(4)) {
      Ast.mark(list, "smithy.api#uniqueItems");
    }
    draft.targets.add(new Target(id, "list", !sparse && element.plain(), false, true));
  }

  private Target element() {
    return choices.oneIn(3)
        ? draft.any(target -> target.isStructured() || target.isCollection())
        : draft.any(target -> true);
  }

  private boolean isSparse(ObjectNode collection) {
    boolean sparse = choices.oneIn(4);
    if (sparse) {
      Ast.mark(collection, "smithy.api#sparse");
    }
    return sparse;
  }

  private void addMap() {
    Target value = element();
    Target key = draft.any(Target::isString);
    String id = draft.claim(Words.SHAPES);
    ObjectNode map = draft.add(id, "map");
    map.set("key", members.ofCollection(key));
    map.set("value", members.ofCollection(value));
    boolean sparse = isSparse(map);
    draft.targets.add(new Target(id, "map", !sparse && value.plain(), false, true));
  }

  private void fill() {
    List<String> mixins = addMixins();
    for (String id : structured) {
      ObjectNode shape = draft.ast.shape(id);
      if (shape.get("type").asString().equals("union")) {
        fillUnion(shape);
      } else {
        NameSet names = new NameSet(choices);
        if (!mixins.isEmpty() && choices.oneIn(3)) {
          shape.putArray("mixins").add(Ast.target(choices.pick(mixins)));
          names.take("mixedIn");
        }
        members.addTo(shape, names, choices.between(0, 5), false);
      }
      complete(id);
    }
  }

  private List<String> addMixins() {
    if (!choices.oneIn(4)) {
      return List.of();
    }
    String id = draft.claim(Words.SHAPES);
    ObjectNode mixin = draft.add(id, "structure");
    Ast.mark(mixin, "smithy.api#mixin");
    Ast.member(mixin, "mixedIn", "smithy.api#String");
    return List.of(id);
  }

  private void complete(String id) {
    draft.targets.replaceAll(
        target ->
            target.id().equals(id) ? new Target(id, target.type(), true, true, true) : target);
  }

  /** One member is simple, so that there is a value that ends. */
  private void fillUnion(ObjectNode union) {
    NameSet names = new NameSet(choices);
    members.addOne(union, names, draft.any(target -> target.earlier() && !target.isCollection()));
    for (int n = choices.between(0, 3); n > 0; n--) {
      members.addOne(union, names, draft.any(target -> true));
    }
    if (choices.oneIn(4)) {
      members.addOne(union, names, Target.free("smithy.api#Unit", "structure"));
    }
  }

  private void addErrors() {
    for (int n = choices.between(0, 3); n > 0; n--) {
      String id = draft.claim(Words.SHAPES);
      draft.errors.add(id);
      members.addError(id);
    }
  }
}
