package checkvalve.language.model;

/** A named value of this tick; a quantity here is always whole. */
public record Define(String name, String doc, Expr value, Place place) {}
