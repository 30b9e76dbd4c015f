import sinon, { type SinonFakeTimers, type SinonStub } from 'sinon';
import { realTime } from './faults.js';

/** A page whose clocks, network, sight and connection a test holds in its hands. */
export interface FakePage {
  readonly clock: SinonFakeTimers;
  /** What the network gives. */
  readonly answers: SinonStub<Parameters<typeof fetch>, ReturnType<typeof fetch>>;
  /** Lets an answer come in: its bytes take real time. */
  settle(): Promise<void>;
  /** Moves all clocks; waits for what is asked on the way. */
  pass(ms: number): Promise<void>;
  see(visible: boolean): void;
  connect(online: boolean): void;
  end(): void;
}

/** A page where every request is answered with JSON, until `answers` says otherwise. */
export function fakePage(): FakePage {
  const toFake = ['setTimeout', 'clearTimeout', 'Date', 'performance'] as const;
  const clock = sinon.useFakeTimers({ toFake: [...toFake], now: Date.now(), shouldClearNativeTimers: true });
  const answers = sinon.stub(window, 'fetch').callsFake(() => Promise.resolve(new Response('{"level": 1}')));
  const hidden = sinon.stub(document, 'hidden').get(() => false);
  const onLine = sinon.stub(navigator, 'onLine').get(() => true);
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 3; turn++) {
      await clock.tickAsync(0);
      await realTime(4);
    }
  };
  return {
    clock,
    answers,
    settle,
    async pass(ms) {
      await clock.tickAsync(ms);
      await settle();
    },
    see(visible) {
      hidden.get(() => !visible);
      document.dispatchEvent(new Event('visibilitychange'));
    },
    connect(online) {
      onLine.get(() => online);
      dispatchEvent(new Event(online ? 'online' : 'offline'));
    },
    end() {
      clock.restore();
      sinon.restore();
    },
  };
}
