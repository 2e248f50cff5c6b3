Feature: service configuration

  Background:
    * url 'https://us.authlete.com'
    * def sid = '3303480435'
    * header Authorization = 'Bearer ' + 'cl6kO4Zn2GG-Ut-0jp77lWt0a5pVkl-9Z4AK-xZE4es'
    * def codeVerifier = 'F8AtofreU5iEfAeZ1RG55MXk-nQxyc0CuGNAQ-RvYcM'

  Scenario: discovery
    Given path 'api', sid, 'service/configuration'
    When method get
    Then status 200
    And match response.issuer == '#string'

  Scenario: userinfo of the AS
    Given url 'https://as.acme.example/userinfo'
    And header Authorization = 'Bearer 2bm7uvEfjZIa4s894xasGLwtkzgVjrQw-9dXe1_0vvE'
    When method get
    Then status 200
    And match response.sub_hash == '3xPNj0C-AoRE2_jGAmttQejxOW2lQIGQQDvD5ge1ZBQ'
