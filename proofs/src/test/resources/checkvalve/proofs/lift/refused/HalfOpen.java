// not lifted: the method help that is neither public nor private at HalfOpen.java
public final class HalfOpen {
    void help() {}

    public void step() {
        help();
    }
}
