params {
    password("env.AUTHLETE_SERVICE_APISECRET", "credentialsJSON:98ef4525-0332-45bf-a78c-63bee13fc863")
    param("env.AUTHLETE_SERVICE_ACCESSTOKEN", "cw-zqAXP0j84r3bFeEXoAxExqjd_3A5XAu1Cu9SEJuc")
    param("env.SEED", "zIQvJs425ygMrp02CbiXBmkKfkAlhmlmEgSY3ijtPDg")
}
