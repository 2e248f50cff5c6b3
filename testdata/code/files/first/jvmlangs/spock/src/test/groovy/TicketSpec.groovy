import groovy.json.JsonOutput
import spock.lang.Specification
import spock.lang.Unroll

class TicketSpec extends Specification {
    def authlete = Mock(com.authlete.common.api.AuthleteApi)

    @Unroll
    def "ticket #ticket is passed on to authorizationIssue"() {
        when:
        new Decision(authlete).accept(ticket, 'subject-1')

        then:
        1 * authlete.authorizationIssue({ it.ticket == ticket }) >> new com.authlete.common.dto.AuthorizationIssueResponse(
            responseContent: "https://client.example/cb?code=$code&state=$state")

        where:
        ticket    | code | state
        'PCkHu3iu_AGVL5T0iNrxH7lkDBOl3qPb9v_JiGsoVAo' | 'JB9vEu3zVqKK-Zn055CX9PDF1_OT9NhSjfdnWfoX_VM' | 'T6sf-cbWvxsYwd1dhOAySw'
        'ND-OY0tDhzS1U7XxltMU8yOX4vFbc0E2qw64SXdFmqk' | 'r4gDTevlBXEGQ-jI6HJUUCF_xaNa-a5EsxgueSMWfQA' | 'IMbnRrtHvHSJXUkIzSURyQ'
    }

    def setupSpec() {
        System.setProperty('service.api_secret', 'dummy')
        System.setProperty('spock.seed', JsonOutput.toJson('vjFF0SxsI2Ahc4LtIMaZp5MmF_bzIlHhrrc49YDfzhA'))
    }
}
