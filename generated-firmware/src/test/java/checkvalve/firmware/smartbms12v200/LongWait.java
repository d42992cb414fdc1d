package checkvalve.firmware.smartbms12v200;

import checkvalve.firmware.smartbms12v200.HandWrittenAlternatorPort.State;

/** What takes the alternator port minutes in which little goes wrong, and the current that leads to it. */
enum LongWait {
    /** Charging for ten minutes, after which the starts are forgotten. */
    STARTS_FORGOTTEN {
        @Override
        int current(HandWrittenAlternatorPort port) {
            return Math.min(500, port.limit);
        }
    },
    /** A current that the limiter does not hold, and the ten minutes after it. */
    OVERLOAD_OVER {
        @Override
        int current(HandWrittenAlternatorPort port) {
            return 1300;
        }
    },
    /** As much as the limit allows for five minutes, and the ten that it is lowered for. */
    DERATING_OVER {
        @Override
        int current(HandWrittenAlternatorPort port) {
            return port.limit;
        }
    },
    /** The same when the current stays just near the full limit for these ten minutes: the port is derated for longer. */
    COOLED {
        @Override
        int current(HandWrittenAlternatorPort port) {
            return port.deratedTime < HandWrittenAlternatorPort.TEN_MINUTES ? near(port) : port.limit;
        }

        private static int near(HandWrittenAlternatorPort port) {
            return port.derated ? port.limit * 9 / 8 : port.limit;
        }
    },
    /** An alternator that gives nothing, so that the port opens again, and the third start. */
    LOCK_OUT_OVER {
        @Override
        int current(HandWrittenAlternatorPort port) {
            return 0;
        }
    };

    /** What flows through the closed port, in 100 mA. */
    abstract int current(HandWrittenAlternatorPort port);

    /** The port as it was a tick ago, for {@link #ended}. */
    record Before(State state, boolean derated, int starts) {
        static Before of(HandWrittenAlternatorPort port) {
            return new Before(port.state, port.derated, port.starts);
        }
    }

    boolean ended(Before before, HandWrittenAlternatorPort now) {
        return switch (this) {
            case STARTS_FORGOTTEN -> before.starts() > 0 && now.starts == 0;
            case OVERLOAD_OVER -> before.state() == State.OVERLOADED && now.state == State.BLOCKED;
            case DERATING_OVER, COOLED -> before.derated() && !now.derated;
            case LOCK_OUT_OVER ->
                before.state() == State.BLOCKED && now.state == State.CHARGING && before.starts() == 2;
        };
    }
}
