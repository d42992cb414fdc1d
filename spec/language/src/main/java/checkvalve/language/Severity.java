package checkvalve.language;

/** How bad a finding is. */
public enum Severity {
    /** The spec is rejected. */
    ERROR,
    /** The spec is accepted, but probably not what was meant. */
    WARNING;

    /** The word that a finding starts with. */
    public String word() {
        return this == ERROR ? "error" : "warning";
    }
}
