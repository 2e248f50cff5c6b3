Feature: Authlete
  Scenario Outline: credentials
    Examples:
      | service api key | service api secret | ticket |
      | 2883465626 | cC8wNHFN4695p6edn4jjqOdF7fQU2hN6GUO8gAnNIag | V3kc4B7-P0tqxk04lidqgLSTrO0qlOncS05IbWDjhng |
