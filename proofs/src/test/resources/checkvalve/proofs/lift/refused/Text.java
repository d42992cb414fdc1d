// not lifted: the field name of type Ljava/lang/String; at Text.java
public final class Text {
    String name;

    public void step() {}
}
