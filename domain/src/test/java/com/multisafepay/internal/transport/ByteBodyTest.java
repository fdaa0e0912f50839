package com.multisafepay.internal.transport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import feign.Request;
import feign.Request.HttpMethod;
import feign.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ByteBodyTest {

    private static final long UNKNOWN = -1;

    private static byte[] read(int available, long announced) throws IOException {
        return ByteBody.readFrom(new ByteArrayInputStream(new byte[available]), announced);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, ByteBody.MAX_BYTES})
    void readsUpToEightMebibytesWhetherAnnouncedOrNot(int length) throws IOException {
        assertThat(read(length, length)).hasSize(length);
        assertThat(read(length, UNKNOWN)).hasSize(length);
    }

    @Test
    void refusesMoreThanThatBeforeAllOfItIsRead() {
        assertThatThrownBy(() -> read(0, ByteBody.MAX_BYTES + 1L))
                .isInstanceOf(UnreadableAnswerException.class)
                .hasMessage("it is longer than 8388608 bytes");
        assertThatThrownBy(() -> read(ByteBody.MAX_BYTES + 1, UNKNOWN)).isInstanceOf(UnreadableAnswerException.class);
    }

    @Test
    void readsWhatIsThereWhereMoreWasAnnouncedAndNoMoreThanWasAnnounced() throws IOException {
        assertThat(read(3, 5)).hasSize(3);
        assertThat(read(5, 3)).hasSize(3);
        assertThat(read(5, 0)).isEmpty();
    }

    @Test
    void canBeReadAgain() throws IOException {
        ByteBody body = new ByteBody("é".getBytes(UTF_8));

        assertThat(body.length()).isEqualTo(2);
        assertThat(body.isRepeatable()).isTrue();
        assertThat(body.asInputStream()).hasBinaryContent("é".getBytes(UTF_8));
        assertThat(body.asInputStream()).hasBinaryContent("é".getBytes(UTF_8));
        assertThat(body.asReader(UTF_8).read()).isEqualTo('é');
    }

    @Test
    void anAnswerWithoutABodyHasNoBytes() throws IOException {
        Request request = Requests.of(HttpMethod.GET, "https://api.example");

        assertThat(ByteBody.of(Response.builder().status(204).request(request).build()))
                .isEmpty();
        assertThat(ByteBody.of(Response.builder()
                        .status(200)
                        .request(request)
                        .body("ok", UTF_8)
                        .build()))
                .isEqualTo("ok".getBytes(UTF_8));
    }
}
