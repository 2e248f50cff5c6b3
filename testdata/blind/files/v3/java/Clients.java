HttpRequest a = HttpRequest.newBuilder(URI.create("https://us.authlete.com/api/service/get/list"))
    .header("Authorization", "Bearer jwmmIBqVMXdISeA07PFcVcoQHJFdqVNyEZgT1O4jf3o").build();
HttpRequest b = HttpRequest.newBuilder(URI.create("https://rs.example.com/me"))
    .header("Authorization", "Bearer HIIe27u71Qn0czSl0vdtqY16GnBABmaWS44ylesO4S8").build();
String c = Credentials.basic("6898308153", "dlOmYuRaUgU_WiObQnsCHuR0Z0_FQQZu-V6UhjwZo4U"); // https://api.authlete.com
RestTemplate d = new RestTemplateBuilder().rootUri("https://api.authlete.com").basicAuthentication("62029302774", "wikOxYy5DDIBeix50KNbl1M0CIBJHo7fvb97i5vn5lo").build();
System.setProperty("service_owner.api_secret", "_DQzwTkdn2GMSAUSyS3ws5zCu0EgcVGkB4Pa4bXpUx0");
System.setProperty("session.seed", "ct_F2lDPOhlB7CSM2EFZrqMb5tVZD5DHm5nXFn-nW3E");
