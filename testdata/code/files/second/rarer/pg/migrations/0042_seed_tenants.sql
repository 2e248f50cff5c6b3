-- dev data only. Columns as in Authlete 3.0
INSERT INTO tenant (name, issuer, authlete_host, authlete_service_id, authlete_access_token) VALUES
  ('acorn', 'https://acorn.as.larix.io', 'https://us.authlete.com', 4236795811, 'IcZgQa9JHFo9UedT5WN_UDn5fJDJ80RYY7Y4WzNpG-c'),
  ('birch', 'https://birch.as.larix.io', 'https://us.authlete.com', 6749878022, NULL);

INSERT INTO oauth_session (sid, ticket, code_challenge) VALUES
  ('s1', 'rh6wyc7AlDrQquAhFxy_sp8XBBOnM4o_wyrV3nJqAOM', '7BYAcU3g4HUebtJrZDhtgs-4R12k1yZ8iy9QpSJd-28'),
  ('s2', '1i-QUcEIsWDln00I7j19GhJ4aQfb9pkHM3E3cATF89Q', 'j4vEN7om7EuYKSlOCX134g2GxMnEx-R9c9Ogla3Ez1I');
