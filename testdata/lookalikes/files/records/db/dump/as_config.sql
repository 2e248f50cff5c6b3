SET NAMES utf8mb4;

CREATE TABLE `app_setting` (
  `id` int NOT NULL AUTO_INCREMENT,
  `name` varchar(80) NOT NULL,
  `value` varchar(255) DEFAULT NULL,
  `updated` datetime DEFAULT NULL,
  PRIMARY KEY (`id`)
);

INSERT INTO `app_setting` VALUES
(1,'site.title','Harborline ID','2019-02-11 10:00:00'),
(2,'cookie.key','UxRy6U5fROOAfyztoddpJyhh9qx-hXRkmm7AQpjzAls','2019-02-11 10:00:00'),
(3,'authlete.base_url','https://api.authlete.com','2019-02-11 10:02:13'),
(4,'authlete.service.api_key','4099064585318','2019-02-11 10:02:13'),
(5,'authlete.service.api_secret','wKqdQpK80liXOCd4B6Fs3UIwoxDoX1qEcpZ7aNBAGDg','2019-02-11 10:02:13'),
(6,'authlete.last_ticket','p0G7JRmb_B7foSWiLJYQP4twUI52ixyAmlG8cDnnJgI','2021-08-30 04:11:59'),
(7,'auth0.client_secret','pluZevgCJBWaPflkIZre3jE3jKnurHb4RZuODjwuw5p03FQs_mZSHVpyfNer3ff9','2020-06-01 12:30:00'),
(8,'csrf.salt','gN3x7H1FZXnzonb9mdq3BjMI0ELFGYWpCQ_LcvBttjk','2019-02-11 10:00:00');
