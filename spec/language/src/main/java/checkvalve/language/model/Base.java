package checkvalve.language.model;

/** The base dimensions that quantities are made of. Electrical ones first: volt and ampere, not metre and kilogram. */
public enum Base {
    VOLTAGE,
    CURRENT,
    TEMPERATURE,
    TIME,
    LENGTH,
    MASS,
    VOLUME,
    PRESSURE,
    ANGLE
}
