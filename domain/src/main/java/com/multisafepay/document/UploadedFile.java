package com.multisafepay.document;

import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.internal.check.Check;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;

/** A file to hand in. Immutable; its content is not part of {@code toString}. */
public final class UploadedFile {

    private static final int LONGEST_NAME = 250;

    private final String name;
    private final FileType type;
    private final byte[] content;

    private UploadedFile(String name, FileType type, byte[] content) {
        this.name = Check.text("filename", name, 1, LONGEST_NAME);
        this.type = Objects.requireNonNull(type, "type");
        this.content = Objects.requireNonNull(content, "content").clone();
        if (content.length == 0) {
            throw RequestRefusedException.of("encoded_content", "must not be empty");
        }
    }

    /**
     * Creates a file.
     *
     * @param name its name, 1 to 250 characters
     * @param type its type
     * @param content its bytes, at least one
     * @return the file
     * @throws RequestRefusedException when the name is too long or there is no content
     */
    public static UploadedFile of(String name, FileType type, byte[] content) {
        return new UploadedFile(name, type, content);
    }

    /** {@return the name} */
    public String name() {
        return name;
    }

    /** {@return the type} */
    public FileType type() {
        return type;
    }

    /** {@return the content in Base64, as the API takes it} */
    public String base64() {
        return Base64.getEncoder().encodeToString(content);
    }

    /** Compares name, type and content. */
    @Override
    public boolean equals(Object other) {
        return other instanceof UploadedFile file
                && file.name.equals(name)
                && file.type == type
                && Arrays.equals(file.content, content);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, type, Arrays.hashCode(content));
    }

    /** Returns the type and the number of bytes. */
    @Override
    public String toString() {
        return "UploadedFile[" + type + ", " + content.length + " bytes]";
    }
}
