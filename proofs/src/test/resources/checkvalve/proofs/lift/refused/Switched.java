// not lifted: lookupswitch at Switched.java:6
public final class Switched {
    int a;

    public void step() {
        switch (a) {
            case 0:
                a = 1;
                break;
            case 1:
                a = 2;
                break;
            default:
                break;
        }
    }
}
