// not lifted: a product of two variables at Product.java:6
public final class Product {
    int a;

    public void step() {
        a = a * a;
    }
}
