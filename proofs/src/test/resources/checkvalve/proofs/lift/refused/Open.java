// not lifted: a class that is not public and final at Open.java
public class Open {
    public void step() {}
}
