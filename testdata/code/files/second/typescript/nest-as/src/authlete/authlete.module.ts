import { Module } from '@nestjs/common';
import { HttpModule } from '@nestjs/axios';
import { ConfigModule, ConfigService } from '@nestjs/config';
import { AuthleteService } from './authlete.service';

@Module({
  imports: [
    HttpModule.registerAsync({
      imports: [ConfigModule],
      inject: [ConfigService],
      useFactory: (cfg: ConfigService) => ({
        baseURL: 'https://api.authlete.com/api',
        timeout: 5000,
        auth: {
          username: cfg.get('AUTHLETE_SERVICE_APIKEY', '95954462322778'),
          password: cfg.get('AUTHLETE_SERVICE_APISECRET', 'B4-6s7vH0b0z8aJEStiLuoCjvBXeOCmqkB8JopWSQ60'),
        },
      }),
    }),
  ],
  providers: [AuthleteService],
  exports: [AuthleteService],
})
export class AuthleteModule {}
