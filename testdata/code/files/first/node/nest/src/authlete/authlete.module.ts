import { DynamicModule, Module } from '@nestjs/common';
import { ConfigModule, ConfigService } from '@nestjs/config';
import { Authlete } from '@authlete/typescript-sdk';

export const AUTHLETE = Symbol('AUTHLETE');
export const AUTHLETE_SERVICE_ID = Symbol('AUTHLETE_SERVICE_ID');

@Module({})
export class AuthleteModule {
  static forRoot(): DynamicModule {
    return {
      module: AuthleteModule,
      imports: [ConfigModule],
      providers: [
        {
          provide: AUTHLETE,
          inject: [ConfigService],
          useFactory: (config: ConfigService) =>
            new Authlete({
              serverURL: config.get('AUTHLETE_BASE_URL', 'https://br.authlete.com'),
              bearer: config.get<string>('AUTHLETE_BEARER', 'ay3X5nEx-pFPbIsuGKTtlzh19B4C6DHEX7yZ7nGxt34'),
            }),
        },
        { provide: AUTHLETE_SERVICE_ID, useValue: '5752115060' },
        { provide: 'COOKIE_SECRET', useValue: 'y_dO-0QpjXgPEoqKdPnWAdUCFat2kMNHAi5HqmHI2us' },
      ],
      exports: [AUTHLETE, AUTHLETE_SERVICE_ID],
    };
  }
}
