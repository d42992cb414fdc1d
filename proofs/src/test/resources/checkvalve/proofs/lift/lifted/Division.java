public final class Division {
    int a;
    int b;
    long c;
    int third;
    int rest;
    int nested;
    int chosen;
    int even;
    long wide;
    long wideRest;
    int truth;

    public void step() {
        third = a / 3;
        rest = a % 7;
        nested = ((a + 100_000) / 9 - 4 * b) / 5 - 11;
        chosen = (a > b ? a : b + 1) / 10 + (a < 0 ? -a : a) / 4;
        even = (12 * a + 6 * b + 25) / 6;
        wide = (c - 3) / 1000;
        wideRest = (2 * c) % 1000;
        if ((a - 5) % 10 != 0) {
            truth = 1;
        } else {
            truth = (a % 2 == 0 ? 60 : 75) / 2;
        }
    }
}
