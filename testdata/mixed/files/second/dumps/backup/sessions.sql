INSERT INTO oauth_sessions (id, authlete_ticket, subject, access_token_hash, created_at) VALUES
(1, 'aSZnAoaFfbaIVEyhFFKI5yXyNbMSWb8R_J-2X7AhMME', 'u-11', '7TRgLcZrn8ZoIO5y-_1E8NX1gegu9zQf5pzWyHiE5tc', '2024-05-01 08:00:11'),
(2, 'WgKvFjOo3FdsDL1ZOEaBggvDJfTKgGAV9roizStp7Uk', 'u-12', 'HgLUY6JjJ4AuaDVVBUZa5As3TXEArEDE_gztiMAEoCk', '2024-05-01 08:02:40'),
(3, 'UZwotfAWMJ6BO-x5YF49exv44qXaBg0KKE0iJzZiSNo', 'u-10', NULL, '2024-05-01 08:03:02');
