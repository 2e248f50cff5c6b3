-- tokens of end users cached by the resource server (issuer: Authlete)
INSERT INTO token_cache (hash, access_token, refresh_token, client_id) VALUES
 ('UG8nlMFCRyqGAMy5BFhCRQDlxCNYaHZOTwCsbT580ac', '9T7-1kllXvYptHYjSri-DEhRpDdJt8Vto6TjaGxfQpo', 'wVA_06hSnVAwSQXLw8mmgFZvTKWMK-fU5JyBNrc6Bfo', 30829472942729),
 ('TX9t6w1tEOIgfS8WfFd4rM66kK39PPjlBSy5rSznYr8', 'dUbqirfMkT5qU6eG00d5uyqyQdqvO2jwasJF4fwhZc8', 'nmiI9T13OJV8vHh8sg2XBpBq-9Uw21Fu3nimVPWMXa0', 45940933079538);
INSERT INTO par (request_uri, expires) VALUES ('urn:ietf:params:oauth:request_uri:E7yrJQMdQhBPoTcaDBXHCDZE2ZarqpZog5QOVj_PgN8', 1709251200);
INSERT INTO ciba (auth_req_id, user_code) VALUES ('O7nyf5vgYR36R9iy_H7mSwWS-JAIEm8crsFaqezEnMg', '460483');
