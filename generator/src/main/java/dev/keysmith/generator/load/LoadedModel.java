package dev.keysmith.generator.load;

import java.util.List;
import software.amazon.smithy.model.Model;

/**
 * A model that can be generated from.
 *
 * @param model without mixins, and with enum shapes in place of strings with {@code @enum}
 * @param notes what Smithy said about it that does not matter to generation, a line each
 */
public record LoadedModel(Model model, List<String> notes) {}
