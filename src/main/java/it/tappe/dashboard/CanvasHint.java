package it.tappe.dashboard;

/**
 * How the canvas of a project work stands for the step that it is at.
 *
 * @param stepTitle of that step
 * @param answered of {@code items}
 * @param openRemarks of all steps
 * @param remarksPath where they are read: of the latest step that has open ones
 */
public record CanvasHint(
        Overview overview, int step, String stepTitle, int answered, int items, long openRemarks, String remarksPath) {

    /** Address of the canvas. */
    public String path() {
        return overview.path() + "/scheda/" + step;
    }

    /** Whether every item is answered. */
    public boolean isComplete() {
        return answered == items;
    }

    /** Open remarks in words; empty when there are none. */
    public String remarks() {
        return switch ((int) Math.min(openRemarks, 2)) {
            case 0 -> "";
            case 1 -> "Un’osservazione sulla scheda è aperta";
            default -> openRemarks + " osservazioni sulla scheda sono aperte";
        };
    }
}
