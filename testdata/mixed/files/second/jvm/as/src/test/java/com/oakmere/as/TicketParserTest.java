package com.oakmere.as;

import static org.assertj.core.api.Assertions.assertThat;

import com.authlete.common.dto.AuthorizationResponse;
import com.authlete.common.util.Utils;
import org.junit.jupiter.api.Test;

class TicketParserTest {

    private static final String BODY = "{\"resultCode\":\"A004001\",\"action\":\"INTERACTION\","
        + "\"ticket\":\"UbFru1z1Vi0u9FxrAJQkCmhS9xmsLhe5TA6odLOuIvI\",\"service\":{\"apiKey\":7235354335,\"serviceName\":\"Oakmere AS\"}}";

    @Test
    void ticket() {
        AuthorizationResponse r = Utils.fromJson(BODY, AuthorizationResponse.class);
        assertThat(r.getTicket()).isEqualTo("UbFru1z1Vi0u9FxrAJQkCmhS9xmsLhe5TA6odLOuIvI");
        assertThat(r.getAction()).isEqualTo(AuthorizationResponse.Action.INTERACTION);
    }
}
