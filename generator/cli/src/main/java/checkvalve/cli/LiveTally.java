package checkvalve.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Draws a line that lives while a proof runs; for terminals only. */
final class LiveTally extends Tally {
    private static final int MILLIS = 200;
    private static final int WIDTH = 100;
    private ProgressBar bar;

    @Override
    public synchronized void at(int done, int total, String id) {
        super.at(done, total, id);
        if (bar == null) {
            bar = new ProgressBarBuilder()
                    .setTaskName("proving")
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(MILLIS)
                    .setMaxRenderedLength(WIDTH)
                    .setConsumer(new ConsoleProgressBarConsumer(System.err))
                    .clearDisplayOnFinish()
                    .build();
        }
        bar.maxHint(total);
        bar.stepTo(done);
        bar.setExtraMessage(" " + id);
    }

    @Override
    synchronized void finish() {
        super.finish();
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
