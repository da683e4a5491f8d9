package vn.gandan.shared.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.servlet.ModelAndView;

class FailuresTest {

    @Test
    void aDatabaseThatDiesIsNotTakenForAReaderWhoHasGone() {
        assertThat(resolved(new CannotCreateTransactionException("lost", new EOFException())))
                .isNull();
    }

    @Test
    void aReaderWhoHasGoneNeedsNoAnswer() {
        assertThat(resolved(new ClientAbortException(new IOException("broken pipe"))))
                .isNotNull();
    }

    private static @Nullable ModelAndView resolved(Exception failure) {
        return new Failures()
                .resolveException(new MockHttpServletRequest(), new MockHttpServletResponse(), null, failure);
    }
}
