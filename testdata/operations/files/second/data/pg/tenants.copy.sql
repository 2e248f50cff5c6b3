--
-- Data for Name: tenant_idp; Type: TABLE DATA; Schema: public; Owner: as
--

COPY public.tenant_idp (tenant, provider, base_url, service_id, bearer, updated_at) FROM stdin;
acme	authlete	https://us.authlete.com	1089558447	0A5lNzu2uKgfXKItE1ReBCAcZ3auS_5cdheicLHHsE4	2024-05-02 08:00:01+00
brio	auth0	https://brio.eu.auth0.com	\N	jpWVCWBkYs7e3yxlbtIiDR7BzVHWmptHVxeNql5qRrO0zfpRQ_QAr2D-QkA16qzT	2024-05-02 08:00:01+00
cobalt	authlete	https://eu.authlete.com	4666719480	\N	2024-05-03 11:40:22+00
\.

COPY public.refresh_tokens (tenant, token_hash, client_id) FROM stdin;
acme	6wTc7VhrM6sBZTzEHMCE0KFZsNsBQ6JUzQ8bz7Nqat8	8316563344
acme	wIcbez8580lGI5lZTSl-uv5EoT_d6BKn9lEHLf9xvOY	2340129072
acme	KorkiyQZPbfiZ6-iGoAkcWZhx9COApoVV9D7SVc6mHQ	9681380399
acme	iZ-EqGzQSlb5RDcSM1NwYlj6iM9wMPlyr-689lm4mfs	4138073942
acme	afN47mse_7g3uHFab9Pm7wURZgZwttZmsWmJHu3MCgc	9522339675
acme	S4HH3uWOYQQf57la7aJ_NfdceWpctII0RSlabbIJVS4	6298806160
\.
