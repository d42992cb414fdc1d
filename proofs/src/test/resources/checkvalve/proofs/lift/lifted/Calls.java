public final class Calls {
    int a;
    int b;
    int result;
    boolean flag;

    public void step() {
        for (int i = 0; i < 3; i++) {
            a = next(a, i);
        }
        result = next(b, 9) - next(a, 1);
        flag = isSmall(a) || isSmall(b);
        change();
    }

    private int next(int value, int step) {
        if (isSmall(value)) {
            return value + step;
        }
        int halved = value / 2;
        return halved;
    }

    private boolean isSmall(int value) {
        return value > -20 && value < 20;
    }

    private void change() {
        if (flag) {
            b = a;
            return;
        }
        a = result;
    }
}
