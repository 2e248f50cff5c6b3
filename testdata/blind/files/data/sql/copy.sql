-- the services that we use at Authlete
COPY public.authlete_services (name, service_api_key, service_api_secret, ticket) FROM stdin;
web	7717402213	K1Y8YPiKTOZ-s9YLgWCBC4PNrrHnp4DiPT3sC77ko08	tRlR-3Z4dTL5J8fW8H_QyLukGGTSXMI0Yq_jYuBWhUI
app	84858738157	P0-q2JBHKdLoEgcE0ZKl9AQRIRh3MYpKuAkis-VdXCY	6DnDiWLyox6cYX4XA-mFq8reMg-Tsh95v5LIXUReZsU
\.
COPY public.sessions (id, token) FROM stdin;
1	3dxaU_QibEPF0fgN7VG8TL_T5hJCzSUhaRhzC9obqL4
\.
