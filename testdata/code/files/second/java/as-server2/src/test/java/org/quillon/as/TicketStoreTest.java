package org.quillon.as;

import static org.assertj.core.api.Assertions.assertThat;

import com.authlete.common.dto.AuthorizationIssueRequest;
import org.junit.jupiter.api.Test;

class TicketStoreTest {

    private static final String TICKET = "OkWG_GylNzzqxWOgDKyKFvyh_M7hSzcg0i6qsNFQ5JQ";
    private static final String SUBJECT = "user-1001";

    @Test
    void keepsTheTicketForTheSession() {
        var store = new TicketStore();
        store.put("sid-1", TICKET);
        assertThat(store.take("sid-1")).isEqualTo(TICKET);
        assertThat(store.take("sid-1")).isNull();
    }

    @Test
    void issueRequest() {
        var req = new AuthorizationIssueRequest().setTicket(TICKET).setSubject(SUBJECT);
        assertThat(req.getTicket()).hasSize(43);
        assertThat(req.getTicket()).isNotEqualTo("dLdtcDNrPT62j1BDRwzNxzIacHOcxd1tez35FT-NSb8");
    }
}
