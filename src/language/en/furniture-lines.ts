/** Lines of English page furniture: what they are as a whole, and what they begin with. */
import { type FurnitureRules, phrases } from '../rules/furniture.ts'

export const whole: FurnitureRules['whole'] = {
  'share-bar': phrases(`share this
    share this article
    share this story
    share article
    save
    save article
    save this article
    save for later
    like this article
    copy link
    copy url
    link copied
    print
    print this page
    print this article
    email this
    listen
    listen to this article
    listen to article
    listen to story
    bookmark
    add to favourites
    text size
    text
    aa
    a a
    gift this article
    give this article
    likes
    views
    shares`),
  subscription: phrases(`subscribe
    subscribe now
    subscribe today
    subscribe here
    subscribe to continue reading
    subscribe for full access
    become a member
    become a subscriber
    sign in
    log in
    login
    register
    register now
    register for free
    sign up
    sign up now
    sign up here
    sign up for free
    create an account
    already a subscriber
    already a member
    start your free trial
    premium
    subscribers only
    for subscribers`),
  donation: phrases(`donate
    donate now
    donate today
    support us
    support our work
    support our journalism
    make a donation
    make a gift
    give now
    contribute
    contribute now`),
  promo: phrases(`newsletter
    newsletters
    follow us
    get the app
    get our app
    daily newsletter
    today's newsletter
    advertisement
    advertising
    ad
    ads
    sponsored
    sponsored content
    promoted
    promoted content
    paid content
    partner content
    article continues below advertisement
    story continues below advertisement
    story continues below
    article continues after ad
    continue reading below
    scroll to continue
    scroll to continue with content
    what do you think`),
  navigation: phrases(`home
    menu
    search
    close
    back
    back to top
    top
    next
    previous
    next article
    previous article
    next story
    previous story
    next post
    previous post
    skip to content
    skip to main content
    load more
    show more
    see more
    view more
    see all
    view all
    more
    read full story
    breaking news
    breaking
    live
    exclusive
    editorial
    toggle navigation
    view gallery
    view image in fullscreen
    video
    watch
    play
    play video
    contact us
    about us
    privacy policy
    terms of use
    terms of service
    terms and conditions
    cookie policy
    accept
    accept all
    accept cookies
    manage cookies
    reject all
    loading
    all rights reserved
    tags
    topics
    filed under
    categories
    table of contents
    in this article
    page
    facebook
    min read
    minute read
    minutes read
    read time
    reading time minutes
    mins read`),
  'article-teaser': [],
  'related-articles': phrases(`see more articles
    load more articles
    more articles
    more stories
    more news`),
}

export const opening: FurnitureRules['opening'] = {
  'share-bar': phrases(`share on
    share this
    share via
    click to share
    share to`),
  subscription: phrases(`subscribe to our
    subscribe to the
    subscribe for
    subscribe now
    subscribe today
    this article is reserved for
    this article is for subscribers
    this content is for
    this content is only available
    to continue reading
    to read the full
    to read this article
    want to read more?
    you have reached your
    already a subscriber
    already have an account
    get unlimited access
    unlock
    register to continue
    log in to`),
  donation: phrases(`donate to
    please donate
    please consider supporting
    please consider donating
    support independent
    support our
    support free
    if you value our
    if you like our
    help us
    your donation
    your support
    make a donation`),
  promo: phrases(`sign up for
    sign up to
    get our
    get the latest
    get the day's
    get daily
    get breaking
    get the best
    follow us on
    follow us
    follow our
    like us on
    join us on
    join our
    join the conversation
    find us on
    stay up to date
    stay informed
    stay tuned
    download our
    download the app
    receive our
    don't miss
    never miss
    click here
    send us
    do you have a story
    have you been affected
    are you affected
    have a tip
    got a tip
    enter your email
    your email address
    thank you for signing up
    by signing up
    by subscribing
    advertisement`),
  navigation: phrases(`skip to
    we use cookies
    this site uses cookies
    this website uses cookies
    this site is protected by recaptcha
    by using this site
    by continuing to
    to display this content
    to play this video
    your browser does not support
    please enable javascript
    javascript is
    you are here
    tags:
    tagged:
    tagged with
    filed under
    posted in
    categories:
    category:
    topics:
    keywords:
    all rights reserved
    copyright ©
    copyright (c)
    copyright 20
    ©
    (c) 20
    page 1 of
    time to read
    reading time
    read time
    estimated reading time
    next article
    previous article
    next post
    previous post
    the views expressed in this article are
    the views expressed here are
    the opinions expressed in this
    disclaimer:
    this article was originally published
    this story was originally published
    this article first appeared
    if you find an error
    report a typo
    report an error
    reprints
    order reprints
    sponsored by`),
  credit: phrases(`reporting by
    additional reporting by
    additional reporting
    writing by
    editing by
    compiled by
    image credit
    image credits
    image generated by
    photo credit
    picture credit
    with reporting by
    with inputs from
    with input from
    with agency inputs
    with files from
    with contributions from
    © afp
    © reuters`),
  'reader-comments': phrases(`your email address will not be published
    required fields are marked
    save my name, email
    you must be logged in to post a comment
    logged in as
    notify me of follow-up
    notify me of new posts
    comments are closed
    comments have been closed
    be the first to comment
    log in to comment
    sign in to comment
    join the discussion
    in reply to`),
  'related-articles': [],
}
