package com.multisafepay.internal.wire;

import com.multisafepay.affiliate.StoredFile;
import java.util.Optional;

/** Holds what was read of {@link StoredFile}. */
record StoredFileData(
        String id, Optional<String> name, Optional<String> mediaType, Optional<String> documentType, AnswerJson source)
        implements StoredFile {
    @Override
    public String json() {
        return source.text();
    }

    @Override
    public String toString() {
        return "StoredFile[" + id + "]";
    }
}
