/** How the guide speaks: it welcomes, listens, and turns a person to the other's view, to their needs, or to repair. */
export type GuideStyle = 'welcome' | 'listening' | 'perspective' | 'needs' | 'repair';
