import { createApp, h, nextTick, shallowRef } from 'vue';
import { Vue3Marquee } from 'vue3-marquee';
import { PX_PER_SECOND, contentOf } from '../strip.js';

const part = (name, content) => h('span', { class: name }, content);

export async function mount(box, items) {
  const shown = shallowRef(items);
  const duration = shallowRef(20);
  const children = () =>
    shown.value.map((item) =>
      h('span', { key: item.pair, class: 'item', 'data-key': item.pair }, contentOf(item, part)),
    );
  createApp({ render: () => h(Vue3Marquee, { duration: duration.value }, children) }).mount(box);
  // It takes seconds a round, which is known once its content is there: what gives 60 px/s.
  while (!box.querySelector('.vue3-marquee > *')) await nextTick();
  duration.value = box.querySelector('.vue3-marquee > *').offsetWidth / PX_PER_SECOND;
  return (now) => {
    shown.value = now;
    return nextTick();
  };
}
