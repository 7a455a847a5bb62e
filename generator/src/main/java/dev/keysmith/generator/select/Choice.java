package dev.keysmith.generator.select;

import java.util.List;
import software.amazon.smithy.model.Model;

/** What of one model after another is wanted. */
public interface Choice {
  /**
   * The services of this model that are wanted, each with its wanted operations.
   *
   * @throws dev.keysmith.generator.error.GenerationException if it can be told already that
   *     something wanted is not there, or if a service has no protocol that can be generated
   */
  List<Selection> of(Model model);

  /**
   * To be asked after the last model, if none was left out.
   *
   * @throws dev.keysmith.generator.error.GenerationException if something wanted was in no model
   */
  default void checkAllFound() {}

  /** One service of one model, as {@link Selector#select} takes it. */
  static Choice ofOne(List<String> service, OperationFilter filter) {
    String name = service.isEmpty() ? null : service.get(0);
    return model -> List.of(Selector.select(model, name, filter));
  }
}
