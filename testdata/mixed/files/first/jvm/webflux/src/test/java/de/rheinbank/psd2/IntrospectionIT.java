package de.rheinbank.psd2;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestPropertySource;

@SpringBootTest
@TestPropertySource(properties = {
    "authlete.base-url=https://eu.authlete.com",
    "authlete.service.id=9048918914",
    "authlete.service.access-token=AQD3sm3GV_Az6NhCJJ8bszzO9FNTe1ov6haSCGtWRNw",
    "psd2.consent.max-age=90d"
})
class IntrospectionIT {
    @Test
    void contextLoads() {
    }
}
