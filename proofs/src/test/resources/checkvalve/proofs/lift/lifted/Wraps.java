/** Beyond what bounds show to fit: the lift must say so wherever the Java machine wraps. */
public final class Wraps {
    int a;
    int b;
    long c;
    int product;
    int sum;
    int narrow;
    int guarded;

    public void step() {
        product = 40_000 * a;
        if (b > 0) {
            sum = 2_147_400_000 + b;
        } else {
            sum = -2_147_400_000 + b;
        }
        narrow = (int) (3 * c);
        if (a < 50_000) {
            guarded = a + 2_147_433_647;
        }
    }
}
