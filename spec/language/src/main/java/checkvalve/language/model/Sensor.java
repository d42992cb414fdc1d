package checkvalve.language.model;

/**
 * How a reading comes from the physical truth, all in base units.
 *
 * <p>{@code reading = saturate(round(actual of age ticks ago + e))} with {@code |e| <= absolute + relative * |actual|};
 * rounding is to the nearest multiple of the resolution, halves up; saturation to {@code low .. high}.
 *
 * @param low lowest reading
 * @param high highest reading
 * @param resolution at least 1; low and high are multiples of it
 * @param absolute absolute accuracy, not negative
 * @param relative relative accuracy as a ratio, at least 0 and below 1
 * @param age how many ticks old the sample is; before the first tick the truth is taken as what it is at the first
 */
public record Sensor(long low, long high, long resolution, Rational absolute, Rational relative, int age) {}
