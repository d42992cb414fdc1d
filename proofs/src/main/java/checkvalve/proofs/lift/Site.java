package checkvalve.proofs.lift;

/** Where an instruction stands, and how one comes there. */
record Site(Code code, int position, Path path) {
    int line() {
        return code.lines().get(position);
    }

    NotLifted notLifted(String what) {
        return new NotLifted(what, toString());
    }

    @Override
    public String toString() {
        return code.owner().place(line());
    }
}
