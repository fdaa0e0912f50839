package com.multisafepay.contract.pact;

import static java.nio.charset.StandardCharsets.UTF_8;

import au.com.dius.pact.consumer.dsl.LambdaDslObject;
import com.multisafepay.document.FileType;
import com.multisafepay.document.UploadedFile;

/** The files that prove owners and bank accounts, as pacts have them. */
final class ProofFiles {
    static final String ACCOUNT = "/accounts/${account_id}";
    static final UploadedFile FILE = UploadedFile.of("proof.pdf", FileType.PDF, "%PDF-1.4".getBytes(UTF_8));
    static final String CONTENT = "JVBERi0xLjQ=";

    private ProofFiles() {}

    static void file(LambdaDslObject file, String content) {
        file.stringValue("encoded_content", content)
                .stringType("filename", "proof.pdf")
                .stringValue("mime_type", "application/pdf");
    }

    static void stored(LambdaDslObject file) {
        file.stringType("id", "bs3kd82hfk20a")
                .stringType("filename", "proof.pdf")
                .stringValue("mime_type", "application/pdf");
    }
}
