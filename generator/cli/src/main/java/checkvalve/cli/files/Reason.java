package checkvalve.cli.files;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Why the file system said no, in plain words. */
public final class Reason {
    private Reason() {}

    public static String of(IOException problem) {
        return switch (problem) {
            case NoSuchFileException e -> "there is no such file";
            case AccessDeniedException e -> "permission is missing";
            case FileAlreadyExistsException e -> "a file is in the place of a folder";
            case NotDirectoryException e -> "it is not a folder";
            case FileSystemException e
            when e.getReason() != null ->
                e.getReason().equals("Not a directory") ? "a file is in the place of a folder" : e.getReason();
            case CharacterCodingException e -> "it is not text";
            default -> problem.getMessage() == null ? "the system refused" : problem.getMessage();
        };
    }

    /** The file that it was about, or the one given where the problem names none. */
    public static String withFile(IOException problem, String otherwise) {
        String file = problem instanceof FileSystemException e && e.getFile() != null ? e.getFile() : otherwise;
        return file + ": " + of(problem);
    }
}
