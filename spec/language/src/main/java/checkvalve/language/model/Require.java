package checkvalve.language.model;

/** A condition over settings; a write of settings that breaks it is refused whole. */
public record Require(Expr condition, String sentence, Place place) {}
