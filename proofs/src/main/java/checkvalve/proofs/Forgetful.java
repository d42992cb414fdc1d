package checkvalve.proofs;

import java.util.Collection;

/** A memory that recalls no finds, but keeps them for later. */
class Forgetful implements Memory {
    private final Memory memory;

    Forgetful(Memory memory) {
        this.memory = memory;
    }

    @Override
    public Recalled recall() {
        return Recalled.NOTHING;
    }

    @Override
    public boolean accepted(String text) {
        return memory.accepted(text);
    }

    @Override
    public void keep(Recalled found, Collection<String> accepted) {
        memory.keep(found, accepted);
    }
}
