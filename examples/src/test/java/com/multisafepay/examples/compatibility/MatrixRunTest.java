package com.multisafepay.examples.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatrixRunTest {

    @TempDir
    Path folder;

    private MatrixRun run(String result) throws IOException {
        write("reports/BUILD-mill.xml", "<build-job project='mill/pom.xml' name='Mill 1' result='" + result + "'/>");
        return MatrixRun.in(folder.resolve("reports"), folder.resolve("projects"))
                .get(0);
    }

    private void tested(String failure) throws IOException {
        write("projects/mill/target/surefire-reports/TEST-MillTest.xml", """
                <testsuite>
                  <testcase classname="MillTest" name="grinds"/>
                  <testcase classname="MillTest" name="turns">%s</testcase>
                </testsuite>
                """.formatted(failure));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void aProjectThatPassesWorksWithTheVersionsThatItWrote() throws IOException {
        write("projects/mill/target/versions.properties", "Wheel=1.0\nAxle=2.5\n");

        assertThat(run("success")).isEqualTo(new MatrixRun("Mill 1", "works", "Axle 2.5, Wheel 1.0"));
    }

    @Test
    void aTestThatFailsTellsTheCauseBelowAllOthers() throws IOException {
        tested("""
                <error>java.lang.IllegalStateException: no context
                Caused by: org.mill.StartException: no wheel
                \tat org.mill.Mill.start
                Caused by: java.lang.NoClassDefFoundError: org/mill/Wheel
                \tat org.mill.Mill.turn</error>""");

        assertThat(run("failure-build").result()).isEqualTo("fails: NoClassDefFoundError: org/mill/Wheel");
    }

    @Test
    void anAssertionTellsWhatItDescribes() throws IOException {
        tested("<failure>org.opentest4j.AssertionFailedError: \n[3 sacks too many] \nexpected: 0</failure>");

        assertThat(run("failure-build").result()).isEqualTo("fails: 3 sacks too many");
    }

    @Test
    void aProjectThatDoesNotComeToItsTestsSaysWhereToLook() throws IOException {
        assertThat(run("failure-build").result()).isEqualTo("fails: does not build, see its build.log");
    }

    @Test
    void aProjectThatWasLeftOutIsNoRun() throws IOException {
        write("reports/BUILD-mill.xml", "<build-job project='mill/pom.xml' name='Mill 1' result='skipped'/>");

        assertThat(MatrixRun.in(folder.resolve("reports"), folder.resolve("projects")))
                .isEmpty();
    }
}
