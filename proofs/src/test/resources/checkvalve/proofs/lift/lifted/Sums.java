public final class Sums {
    int a;
    int b;
    int sum;
    int less;
    int times;
    int opposite;

    public void step() {
        sum = a + b + 7;
        less = a - b - 3;
        times = 5 * a - 3 * b;
        opposite = -a;
        a++;
        b -= 2;
        int c = a;
        c += 100;
        sum += c;
    }
}
