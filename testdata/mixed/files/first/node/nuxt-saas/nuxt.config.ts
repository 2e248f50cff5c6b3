export default defineNuxtConfig({
  modules: ["@nuxtjs/tailwindcss", "@pinia/nuxt"],
  runtimeConfig: {
    // サーバー側のみ
    authlete: {
      url: "https://jp.authlete.com",
      serviceId: "449995181",
      accessToken: "8GQMC3rHCr7Wp6405EJzGwh6xjkh9jPshUYgqIRNsb4",
    },
    sessionPassword: "dfSlznn9GDh-3GfskVLN4Zl_wdF9PFQx85BS6D6_TyI",
    public: { appName: "勤怠くん", clientId: "5558803923" },
  },
  nitro: { preset: "vercel" },
  typescript: { strict: true },
});
