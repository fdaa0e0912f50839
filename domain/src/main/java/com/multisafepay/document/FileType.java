package com.multisafepay.document;

/** The types of files that the API takes. */
public enum FileType {
    /** A document. */
    PDF("application/pdf"),
    /** A photograph. */
    JPEG("image/jpeg"),
    /** A picture. */
    PNG("image/png");

    private final String mediaType;

    FileType(String mediaType) {
        this.mediaType = mediaType;
    }

    /** {@return the media type, such as {@code application/pdf}} */
    public String mediaType() {
        return mediaType;
    }
}
