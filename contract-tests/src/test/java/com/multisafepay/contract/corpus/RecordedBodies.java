package com.multisafepay.contract.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Bodies in a folder of the layout that {@link CorpusTest} reads. */
public final class RecordedBodies {
    private final BundledContract contract = BundledContract.load();
    private final List<Body> bodies = new ArrayList<>();

    /** Reads a folder; a body of an operation that the contract lacks is an error. */
    public RecordedBodies(Path folder) throws IOException {
        for (Body.Published each : Body.Published.in(folder)) {
            bodies.add(each.body(contract).orElseThrow());
        }
    }

    /** Returns the files. */
    public List<String> names() {
        return bodies.stream().map(Body::name).toList();
    }

    /** Returns what the generated models lose or change of them. */
    public List<String> differences() throws IOException, ClassNotFoundException {
        return new RoundTrip(contract).differences(bodies);
    }
}
