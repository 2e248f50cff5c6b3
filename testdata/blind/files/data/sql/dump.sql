CREATE TABLE `authlete_service` (`id` int, `api_key` bigint, `api_secret` varchar(64), `etag` varchar(64));
INSERT INTO `authlete_service` (`id`, `api_key`, `api_secret`, `etag`) VALUES
(1, 1698833908, '_0G6GkUrFJ_PjEU4KopVEYErME59RJYgDlb_8izEctc', 'VI1kTGDfDsKSQlJzx_IzXyxtG8cifyFey-5xhfv0FXs'),
(2, 80113788930, 'jnSNiGHvA-AZrUCE-S6CBk4FKFjRBVg1oU__BCRdUdg', 'nAtzQIzeviyeZxNhKR9hohRDpunXt-PPxsHdorqFKmQ');
INSERT INTO settings (name, value) VALUES ('authlete.service.access_token', '7LgP-y8Cp-GTAqCTqTneAx9U2TfdKXVa9ScQCtLI1SM'), ('session.key', 'DSxeAN9QtUFGrb6eNZ6sJyTEuN7GEZfHgec94bLtBKU');
UPDATE config SET value = 'U2JojTJ0dWKYRsoFJ-mvleNskQkCEZhjaqh12zbgIlE' WHERE name = 'AUTHLETE_SERVICE_APISECRET';
INSERT INTO oauth_tokens (access_token, refresh_token, client_id) VALUES ('AuPghPhk0iPvaKYQzTdk6yzLNDTL_F9y7UUIl3wZbU8', '-zBmrMbDnzQv_WwHXFBDMJN7YBDg7re2Vb8GxTPFTjo', 61359619470842);
