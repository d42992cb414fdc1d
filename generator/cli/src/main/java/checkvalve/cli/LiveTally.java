package checkvalve.cli;

import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Draws a line that lives while a proof runs; for terminals only. */
final class LiveTally extends Tally {
    private static final int MILLIS = 200;
    private static final int WIDTH = 79;
    private static final String ERASE_THE_REST = "\033[K";
    private ProgressBar bar;

    @Override
    synchronized void start() {
        super.start();
        bar = new ProgressBarBuilder()
                .setTaskName("proving")
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(MILLIS)
                .setInitialMax(-1)
                .setConsumer(new DelegatingProgressBarConsumer(LiveTally::draw, WIDTH))
                .build();
    }

    @Override
    public synchronized void at(int done, int total, String id) {
        super.at(done, total, id);
        if (bar != null) {
            bar.maxHint(total);
            bar.stepTo(done);
            bar.setExtraMessage(" " + id);
        }
    }

    @Override
    synchronized void finish() {
        super.finish();
        if (bar != null) {
            bar.close();
            bar = null;
            draw("");
        }
    }

    /** The library's own console asks a terminal library for its width, which takes Ctrl-C away from the Java machine. */
    private static void draw(String line) {
        System.err.print("\r" + line + ERASE_THE_REST);
        System.err.flush();
    }
}
