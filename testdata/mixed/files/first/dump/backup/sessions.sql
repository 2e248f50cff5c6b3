COPY public.oauth_session (id, subject, client_id, access_token, refresh_token, created_at) FROM stdin;
1	anna	29445801962862	AVCI6yCaPO7_eCOjLxusj3hUo8rSYpdgZyqUqsru5wM	XieenuubhnOmeKW3rUDQAzzqxqPYLEYsalY_Sp5kY80	2023-02-01 10:11:12+00
2	bogdan	45761164297103	1it9Zhot_LDwcSJ2wK-3dRBgVKufa8wVI2UAwVXVPxc	9giG_5HUTkdKeiag24Td-kfSs2nBHNBWfN_SFRFvqhQ	2023-02-01 10:12:40+00
3	chiara	79475121279696	z0NH5mBFGEChlev9AYRa2Q00d67eQulK68rFouKjiow	KN7EJM5oV6GLHyo-RKJiIgvSyb9Frl6aXM13WmwpH34	2023-02-01 10:15:03+00
\.

COMMENT ON TABLE public.oauth_session IS 'tokens issued through Authlete';
