Feature: introspection by Authlete
  Background:
    * url 'https://us.authlete.com/api/5055519301'
    * header Authorization = 'Bearer 2z1pEQySFvCcBTyWTCKJ-deYNETtbffVET463Q9xzyY'
  Scenario: a user's token
    Given path 'auth/introspection'
    And request { token: 'Gudmy4GomJ-jJC4Xs5nW8SsweRwYd_omdhP69vL1zBk' }
    When method post
    Then status 200
    And match response.refreshToken == '0MyNqNyc6at2FarkKu-8WpQltaIFnCZhld6DuToz7es'
